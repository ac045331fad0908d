import { openXapi } from './xapi.ts';
import { startLaunch } from './start-launch.ts';

startLaunch(openXapi);
