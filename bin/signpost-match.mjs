#!/usr/bin/env node
/** The `signpost-match` command: links the records of any person file. */
import './match.mjs';
