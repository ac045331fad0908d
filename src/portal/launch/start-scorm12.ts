import { openScorm12 } from './scorm12.ts';
import { startLaunch } from './start-launch.ts';

startLaunch(openScorm12);
