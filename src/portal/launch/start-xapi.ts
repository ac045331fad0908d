import { startLaunch } from './page/start-launch.ts';
import { openXapi } from './xapi/xapi.ts';

startLaunch(openXapi);
