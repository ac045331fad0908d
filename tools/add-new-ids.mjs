import { join } from 'node:path';
import { addNewIds } from '../src/authoring/facts/add-new-ids.ts';
import { locale } from '../src/locale.ts';
import { root } from './project.mjs';

// The project's Node runs this file, because it reads TypeScript: see fix.mjs.
for (const name of addNewIds(join(root, 'content', locale))) {
  console.log(`published-ids.txt: added "${name}". From now on it stays.`);
}
