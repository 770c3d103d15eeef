import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { NextFunction, Request, Response } from 'express';
import { projectRoot } from '#libs/runtime';
import { stylesheet } from './stylesheet.ts';

/** Addresses of the files that every page names. */
export interface AssetAddresses {
  readonly style: string;
  readonly script: string;
  readonly icon: string;
}

interface Asset {
  readonly type: string;
  readonly content: string;
}

/**
 * Style sheet, script and icon, held in memory. An address holds the hash of its content, so browsers may keep it for good and a new
 * version has a new address.
 */
export class Assets {
  readonly addresses: AssetAddresses;
  private readonly byAddress = new Map<string, Asset>();

  constructor() {
    const root = projectRoot();
    const read = (path: string): string => readFileSync(join(root, path), 'utf8');
    const frontend = read('node_modules/govuk-frontend/dist/govuk/govuk-frontend.min.js');
    const library = this.add(
      'govuk-frontend',
      'js',
      'text/javascript',
      frontend.replace(/\/\/# sourceMappingURL=.*/, ''),
    );
    const script = read('apps/web/views/assets/enhance.js').replace('govuk-frontend', library);
    this.addresses = {
      style: this.add('signpost', 'css', 'text/css', stylesheet()),
      script: this.add('enhance', 'js', 'text/javascript', script),
      icon: this.add('icon', 'svg', 'image/svg+xml', read('apps/web/views/assets/icon.svg')),
    };
  }

  /** Express middleware that serves them. */
  readonly serve = (request: Request, response: Response, next: NextFunction): void => {
    const asset = request.method === 'GET' ? this.byAddress.get(request.path) : undefined;
    if (!asset) {
      next();
      return;
    }
    response.setHeader('cache-control', 'public, max-age=31536000, immutable');
    response.type(asset.type).send(asset.content);
  };

  private add(name: string, extension: string, type: string, content: string): string {
    const hash = createHash('sha256').update(content).digest('hex').slice(0, 16);
    const address = `/assets/${name}-${hash}.${extension}`;
    this.byAddress.set(address, { type, content });
    return address;
  }
}
