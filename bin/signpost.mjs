#!/usr/bin/env node
/** The `signpost` command of a hub's operator. */
import { launch } from './launch.mjs';

launch('dist/apps/matcher/signpost-command.js', process.argv.slice(2));
