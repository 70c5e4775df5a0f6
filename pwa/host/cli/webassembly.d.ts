// Node has WebAssembly too, but TypeScript describes it with the DOM only, which the host must not see.
declare const WebAssembly: {
  instantiate(
    bytes: Uint8Array,
    imports: object,
  ): Promise<{ readonly instance: { readonly exports: object } }>
}
