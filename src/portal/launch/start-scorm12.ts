import { startLaunch } from './page/start-launch.ts';
import { openScorm12 } from './scorm/scorm12.ts';

startLaunch(openScorm12);
