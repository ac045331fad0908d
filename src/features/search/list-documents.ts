import { render } from 'astro:content';
import { findActivities, findContent, findLessons, findScenarios } from '#find-content.ts';
import { listAsked } from './list-asked.ts';
import type { SearchDocument } from './search-document.ts';
import { splitLesson } from './split-lesson.ts';

/** Every place of the course that search can find, in the order of the course. */
export async function listDocuments(): Promise<SearchDocument[]> {
  const comparison = await findContent('comparison');
  const analogy = await findContent('analogy');
  const plan = await findContent('plan');
  const journal = await findContent('journal');
  const record = await findContent('record');
  const glossary = await findContent('glossary');
  const sources = await findContent('sources');
  const about = await findContent('about');
  const texts = await findLessons();
  const titles = new Map(texts.map(({ id, data }) => [id, data.title]));
  const lessons = await Promise.all(
    texts.map(async (lesson) => {
      const { headings } = await render(lesson);
      return splitLesson(lesson.body ?? '').map(({ heading, text }) => {
        const place = headings.find((entry) => entry.text === heading)?.slug;
        const a = `${lesson.id}.html${place === undefined ? '' : `#${place}`}`;
        return { a, t: lesson.data.title, h: heading, x: text };
      });
    }),
  );
  // What is asked, never the answers: a learner who searches has not committed to anything yet.
  const activities = (await findActivities()).map((activity) => ({
    a: `${activity.lesson}.html#try-${activity.id}`,
    t: titles.get(activity.lesson) ?? '',
    h: activity.title,
    x: listAsked(activity).join(' '),
  }));
  const scenarios = (await findScenarios()).flatMap(({ id, data }) => [
    { a: `scenario-${id}.html`, t: data.title, h: '', x: data.setting },
    ...data.decisions.map((decision) => ({
      a: `scenario-${id}.html#${decision.id}`,
      t: data.title,
      h: decision.title,
      x: decision.scene,
    })),
  ]);
  return [
    ...lessons.flat(),
    ...activities,
    ...comparison.rows.map((row) => ({
      a: `comparison.html#${row.id}`,
      t: comparison.title,
      h: row.name,
      x: `${row.question} ${row.roots.text}. ${row.reach.text}. ${row.mixed.text} ${row.misreading.better}`,
    })),
    ...scenarios,
    {
      a: 'analogy.html',
      t: analogy.title,
      h: '',
      x: `${analogy.clocks.lead} ${analogy.light.lead}`,
    },
    ...[...analogy.clocks.marks, ...analogy.light.beats].map((place) => ({
      a: `analogy.html#${place.id}`,
      t: analogy.title,
      h: 'name' in place ? place.name : place.title,
      x: place.sentence,
    })),
    {
      a: 'plan.html',
      t: plan.title,
      h: '',
      x: `${plan.subtitle} ${plan.aim.lead} ${plan.reconnect.lead}`,
    },
    ...plan.weeks.map((week) => ({
      a: 'plan.html',
      t: plan.title,
      h: week.theme,
      x: `${week.open} ${week.deepen}`,
    })),
    { a: 'journal.html', t: journal.title, h: '', x: journal.lead },
    { a: 'record.html', t: record.title, h: '', x: record.lead },
    ...glossary.terms.map(({ id, term, meaning }) => ({
      a: `glossary.html#${id}`,
      t: glossary.title,
      h: term,
      x: meaning,
    })),
    ...sources.sources.map(({ id, authors, year, finding }) => ({
      a: `sources.html#${id}`,
      t: sources.title,
      h: `${authors} (${year})`,
      x: finding,
    })),
    ...about.sections.map(({ title, paragraphs }) => ({
      a: 'about.html',
      t: about.title,
      h: title,
      x: paragraphs.join(' '),
    })),
  ];
}
