import { startLaunch } from './page/start-launch.ts';
import { openCmi5 } from './xapi/cmi5.ts';

startLaunch(openCmi5);
