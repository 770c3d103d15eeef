/** `npm run chaos`: kills everything while a partnership lives, and checks that nothing is lost, doubled, wrong or split. */
import { launch } from './launch.mjs';
import { needBroker } from './setup.mjs';

const args = process.argv.slice(2);
if (args.includes('kafka')) needBroker('chaos on Kafka');
launch('test/chaos/chaos.ts', args);
