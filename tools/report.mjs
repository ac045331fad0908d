import { join } from 'node:path';
import { readCourse } from '../src/authoring/reading/read-course.ts';
import { reportScenario } from '../src/authoring/report/report-scenario.ts';
import { locale } from '../src/locale.ts';
import { root, stopWith } from './project.mjs';

const [what] = process.argv.slice(2);
if (what !== 'scenarios')
  stopWith('Nothing to report was named.', 'Write: npm run report -- scenarios');

const course = readCourse(join(root, 'content', locale));
if (Array.isArray(course))
  stopWith('The content has mistakes.', 'Run: npm run build, which names them');
else
  for (const { data } of course.scenarios)
    console.log(reportScenario(data, course.endings.data).join('\n'));
