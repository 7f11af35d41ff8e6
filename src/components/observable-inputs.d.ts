declare module '@observablehq/inputs' {
  /** A form with one control. It has a value, and an `input` event when that changes. */
  type Input<T> = HTMLFormElement & { value: T };

  interface SelectOptions<T> {
    readonly label: string;
    readonly value: T;
    readonly format?: (value: T) => string;
  }
  interface TextOptions {
    readonly label: string;
    readonly value: string;
    readonly type?: 'text' | 'number';
    readonly placeholder?: string;
  }
  export function select<T>(values: Iterable<T>, options: SelectOptions<T>): Input<T>;
  export function text(options: TextOptions): Input<string>;
  export function button(label: string): Input<number>;
}
