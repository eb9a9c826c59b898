// Who is signed in, where the server keeps no session of its own.

const KEY = 'partnerships.desk.authorization';

/** The header of the signed-in editor, or null: then the browser's own session counts. */
export function authorization() {
  return sessionStorage.getItem(KEY);
}

/** Keeps the credentials until the tab is closed; they never show in an address. */
export function signIn(name, password) {
  const bytes = new TextEncoder().encode(`${name}:${password}`);
  sessionStorage.setItem(KEY, `Basic ${btoa(String.fromCharCode(...bytes))}`);
}

export function signOut() {
  sessionStorage.removeItem(KEY);
}
