import type { Request } from 'express';
import { csrfField } from '../sessions/check-form.ts';
import { visitOf } from '../sessions/visit.ts';
import type { Assets } from './assets.ts';
import { navigationOf } from './navigation.ts';
import type { Page } from './page.ts';
import type { RenderTemplate } from './templates.ts';

/** What surrounds every page: who is signed in, the navigation, the token for its forms, the addresses of its assets. */
export class Shell {
  constructor(
    private readonly render: RenderTemplate,
    private readonly assets: Assets,
  ) {}

  /** The page as HTML, for the one who asked. */
  htmlOf({ view, model }: Page, request: Request): string {
    const session = visitOf(request)?.session;
    return this.render(view, {
      ...model,
      shell: {
        assets: this.assets.addresses,
        user: session?.user,
        navigation: session ? navigationOf(session.user.roles, request.path) : [],
        csrf: { field: csrfField, token: session?.csrfToken },
      },
    });
  }
}
