import { describe, expect, it } from 'vitest';
import { toPaper } from '#features/handout/paper/to-paper.ts';

const onPaper = (html: string) =>
  toPaper(html, {
    id: 'two-words',
    n: 2,
    see: (n) => `(${n})`,
    chapters: ['two-words', 'side-by-side', 'scenario-startup'],
  });

describe('A lesson on paper', () => {
  it('keeps the plain form of any component, and none of its scripts and controls', () => {
    const { html } = onPaper(
      '<astro-island client="visible"><script>a()</script><template>b</template><astro-slot>' +
        '<p>Read this.</p><button>Press</button><input><nav>c</nav><p hidden>d</p><p class="screen">e</p>' +
        '</astro-slot></astro-island><style>p{}</style>',
    );
    expect(html).toBe('<p>Read this.</p>');
  });

  it('takes what opens to the key, numbers it, and links both ways', () => {
    const { html, answers } = onPaper(
      '<details class="reveal"><summary>Who?</summary><div class="answer"><p>Neither.</p></div></details>' +
        '<details><summary>Why?</summary><p>Because.</p></details>',
    );
    expect(html).not.toMatch(/Neither|Because|details|summary/);
    expect(html).toContain('id="ask-2.1">Who? <a href="#answer-2.1" class="see">(2.1)</a>');
    expect(answers).toEqual([
      {
        n: '2.1',
        ask: 'ask-2.1',
        answer: 'answer-2.1',
        html: '<div class="answer"><p>Neither.</p></div>',
      },
      { n: '2.2', ask: 'ask-2.2', answer: 'answer-2.2', html: '<p>Because.</p>' },
    ]);
  });

  it('names its places apart from those of other lessons, also inside of drawings', () => {
    const { html } = onPaper(
      '<section id="memory" aria-labelledby="a b"><svg><use href="#face"></use>' +
        '<path fill="url(#sky)"></path></svg><a href="#memory">Up</a></section>',
    );
    expect(html).toContain('id="two-words-memory" aria-labelledby="two-words-a two-words-b"');
    expect(html).toContain('<use href="#two-words-face">');
    expect(html).toContain('fill="url(#two-words-sky)"');
    expect(html).toContain('<a href="#two-words-memory">Up</a>');
  });

  it('stands one level deeper than on its own page', () => {
    expect(onPaper('<h2>A</h2><h3>B</h3>').html).toBe('<h3>A</h3><h4>B</h4>');
  });

  it('leads to the same thing in the handout; what is not there is text', () => {
    const { html } = onPaper(
      '<a href="side-by-side.html#memory">1</a><a href="scenario-startup.html#S1_D1">2</a>' +
        '<a href="sources.html#A3">3</a><a href="glossary.html#roots">4</a>' +
        '<a href="comparison.html#purpose">5</a><a href="https://doi.org/10.1">6</a>' +
        '<a href="review.html#K01">7</a>',
    );
    expect([...html.matchAll(/href="([^"]+)"/g)].map(([, to]) => to)).toEqual([
      '#side-by-side',
      '#scenario-startup',
      '#source-A3',
      '#term-roots',
      '#worksheet',
      'https://doi.org/10.1',
    ]);
    expect(html).toContain('<span>7</span>');
  });

  it('leads from a word to its meaning among the words, without the meaning in the sentence', () => {
    const { html } = onPaper(
      '<p>The <button type="button" class="term" popovertarget="term-reach">reach</button>' +
        '<span id="term-reach" popover>Doors opened.</span>.</p>',
    );
    expect(html).toBe('<p>The <a class="term" href="#term-reach">reach</a>.</p>');
  });
});
