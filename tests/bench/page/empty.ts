/** A page of the extension that does nothing but say when its first frame comes: what opening any page costs. */
requestAnimationFrame(() => performance.mark('empty-shown'));
