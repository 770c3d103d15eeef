/** `npm start`: everything in one process on embedded services. */
import { launch } from './launch.mjs';

launch('dist/apps/standalone/main.js', process.argv.slice(2));
