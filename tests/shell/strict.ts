/** An object whose unknown members are errors: a double that lacks something must say so, not answer `undefined`. */
export function strict<Target extends object>(name: string, target: Target): Target {
  return new Proxy(target, {
    get(object, key, receiver) {
      // `then` is looked for in whatever a promise resolves to.
      if (typeof key === 'string' && key !== 'then' && !(key in object)) {
        throw new Error(`the double of electron has no ${name}.${key}`);
      }
      return Reflect.get(object, key, receiver) as unknown;
    },
  });
}
