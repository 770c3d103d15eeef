/** Someone who may sign in at the demo provider. */
export interface DemoSignIn {
  /** Name typed at sign-in; also the subject of the token. */
  readonly login: string;
  readonly displayName: string;
}

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escape = (text: string): string => text.replace(/[&<>"']/g, (character) => escapes[character] ?? character);

/** The demo provider's only page: a plain form that works without scripts. */
export function signInPage(action: string, login: string, wrong: boolean): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${wrong ? 'Error: ' : ''}Sign in – demonstration identity provider</title>
<meta name="viewport" content="width=device-width, initial-scale=1"><link rel="stylesheet" href="/style.css"></head><body><main>
<h1>Sign in</h1><p>Demonstration identity provider. In real use this is your own organisation's sign-in.</p>
${wrong ? '<p class="error" role="alert">The name or password is not right. Both are printed where Signpost was started.</p>' : ''}
<form method="post" action="${escape(action)}">
<label for="login">User name</label><input id="login" name="login" autocomplete="username" value="${escape(login)}" required>
<label for="password">Password</label><input id="password" name="password" type="password" autocomplete="current-password" required>
<button type="submit">Sign in</button></form></main></body></html>`;
}

/** Its style sheet, served apart so that no style stands inline. */
export const signInStyle = `body{font-family:system-ui,sans-serif;margin:0;color:#0b0c0c;background:#fff}main{max-width:30rem;margin:2rem auto;padding:0 1rem}
label{display:block;font-weight:600;margin:1rem 0 .25rem}input{width:100%;box-sizing:border-box;font-size:1.1rem;padding:.5rem;border:2px solid #0b0c0c}
button{margin-top:1.5rem;font-size:1.1rem;padding:.6rem 1.2rem;border:0;background:#00703c;color:#fff}.error{border-left:5px solid #d4351c;padding:.5rem 1rem;color:#942514}
input:focus,button:focus{outline:3px solid #fd0;outline-offset:0}`;
