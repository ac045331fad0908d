import { openCmi5 } from './cmi5.ts';
import { startLaunch } from './start-launch.ts';

startLaunch(openCmi5);
