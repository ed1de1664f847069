/** What is used of the optional package: its own types are absent where it is. */
declare module 'onnxruntime-node' {
  export const InferenceSession: {
    create(
      bytes: Uint8Array,
      options: Readonly<Record<string, unknown>>,
    ): Promise<{
      run(
        feeds: Readonly<Record<string, unknown>>,
        wanted: readonly string[],
      ): Promise<Readonly<Record<string, { readonly data: Float32Array }>>>
    }>
  }
  export const Tensor: new (kind: 'int32', data: Int32Array, shape: readonly number[]) => object
}
