import { startLaunch } from './page/start-launch.ts';
import { openScorm2004 } from './scorm/scorm2004.ts';

startLaunch(openScorm2004);
