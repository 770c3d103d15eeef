#!/usr/bin/env node
/** The `signpost-connector` command of an agency's IT team. */
import { launch } from './launch.mjs';

launch('dist/apps/connector-runner/signpost-connector-command.js', process.argv.slice(2));
