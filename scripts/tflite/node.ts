import type { Operator, Tensor } from './read';

/** Of the schema's BuiltinOperator, those that BlazeFace is made of. */
const ADD = 0;
const CONV_2D = 3;
const DEPTHWISE_CONV_2D = 4;
const MAX_POOL_2D = 17;
const RELU = 19;
const RESHAPE = 22;
const PAD = 34;

/** What TensorFlow does for an operator of TensorFlow Lite. */
export interface Node {
  readonly op: string;
  readonly inputs: readonly Tensor[];
  /** They follow the inputs. */
  readonly weights?: readonly Tensor[];
  readonly attr?: object;
}

// In the JSON of protobuf bytes are base64, 64-bit integers are strings.
const text = (value: string) => Buffer.from(value).toString('base64');
const ints = (values: readonly number[]) => ({ list: { i: values.map(String) } });
const bias = { fused_ops: { list: { s: [text('BiasAdd')] } }, num_args: { i: '1' } };

/** @throws when the operator, or an option of it, is none that BlazeFace has */
export function nodeOf({ code, inputs, output, options }: Operator): Node {
  const input = (index: number): Tensor => {
    const tensor = inputs[index];
    if (tensor === undefined) throw new Error(`${output.name} has no input ${index}`);
    return tensor;
  };
  const insist = (condition: boolean): void => {
    if (!condition) throw new Error(`${output.name} has an option that is not converted`);
  };
  const window = () => ({
    strides: ints([1, options.int(2), options.int(1), 1]),
    padding: { s: text(options.byte(0) === 0 ? 'SAME' : 'VALID') },
  });
  const x = [input(0)];

  switch (code) {
    case CONV_2D:
      insist(options.byte(3) === 0 && options.int(4, 1) === 1 && options.int(5, 1) === 1);
      return {
        op: '_FusedConv2D',
        inputs: x,
        weights: [outputsLast(input(1)), input(2)],
        attr: { ...window(), ...bias },
      };
    case DEPTHWISE_CONV_2D:
      insist(options.int(3) === 1 && options.byte(4) === 0);
      insist(options.int(5, 1) === 1 && options.int(6, 1) === 1);
      return {
        op: 'FusedDepthwiseConv2dNative',
        inputs: x,
        weights: [multiplierLast(input(1)), input(2)],
        attr: { ...window(), ...bias },
      };
    case MAX_POOL_2D:
      insist(options.byte(5) === 0);
      return {
        op: 'MaxPool',
        inputs: x,
        attr: { ...window(), ksize: ints([1, options.int(4), options.int(3), 1]) },
      };
    case ADD:
      insist(options.byte(0) === 0);
      return { op: 'AddV2', inputs: [input(0), input(1)] };
    case RELU:
      return { op: 'Relu', inputs: x };
    case PAD:
      return { op: 'Pad', inputs: x, weights: [input(1)] };
    case RESHAPE:
      return { op: 'Reshape', inputs: x, weights: [shapeOf(output)] };
    default:
      throw new Error(`${output.name}: operator ${code} of TensorFlow Lite is not converted`);
  }
}

/** [out, height, width, in] → [height, width, in, out] */
function outputsLast(kernel: Tensor): Tensor {
  const [out = 1, ...rest] = kernel.shape;
  const from = new Uint16Array(kernel.data.buffer);
  const size = from.length / out;
  const to = from.map((_, i) => from[(i % out) * size + Math.floor(i / out)] ?? 0);
  return { ...kernel, shape: [...rest, out], data: new Uint8Array(to.buffer) };
}

/** [1, height, width, channels] → [height, width, channels, 1], which are the same bytes. */
function multiplierLast(kernel: Tensor): Tensor {
  return { ...kernel, shape: [...kernel.shape.slice(1), 1] };
}

function shapeOf({ name, shape }: Tensor): Tensor {
  const data = new Uint8Array(Int32Array.from(shape).buffer);
  return { name: `${name}/shape`, shape: [shape.length], type: 'int32', data };
}
