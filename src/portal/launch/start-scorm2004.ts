import { openScorm2004 } from './scorm2004.ts';
import { startLaunch } from './start-launch.ts';

startLaunch(openScorm2004);
