/** Does a deed while no other page of Beside does one of the same name; the lock ends with its page, however the page ends. */
export function oneAtATime<Value>(name: string, deed: () => Promise<Value>): Promise<Value> {
  return navigator.locks.request(`beside-deed/${name}`, deed) as Promise<Value>;
}
