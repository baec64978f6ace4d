import { ByteBuffer } from 'flatbuffers';
import { Table } from './table';

export interface Tensor {
  readonly name: string;
  readonly shape: readonly number[];
  readonly type: 'float32' | 'float16' | 'int32' | 'other';
  /** Little endian; empty for what is known only when the network runs. */
  readonly data: Uint8Array;
}

export interface Operator {
  /** Of the schema's BuiltinOperator. */
  readonly code: number;
  readonly inputs: readonly Tensor[];
  readonly output: Tensor;
  readonly options: Table;
}

export interface Network {
  readonly inputs: readonly Tensor[];
  /** In an order in which they can run. */
  readonly operators: readonly Operator[];
}

const TYPES = ['float32', 'float16', 'int32'] as const;

/**
 * A TensorFlow Lite file of one graph. A tensor is the same object wherever it is named. Schema:
 * https://github.com/tensorflow/tensorflow/blob/master/tensorflow/compiler/mlir/lite/schema/schema.fbs
 *
 * @throws when it is another kind of file
 */
export function readTflite(file: Uint8Array): Network {
  const buffer = new ByteBuffer(file);
  if (!buffer.__has_identifier('TFL3')) throw new Error('Not a TensorFlow Lite file');
  const model = new Table(buffer, buffer.__indirect(0));
  const [graph, ...more] = model.tables(2);
  if (!graph || more.length > 0) throw new Error('Not a TensorFlow Lite file of one graph');

  const codes = model.tables(1).map((code) => code.byte(0));
  const buffers = model.tables(4).map((table) => table.bytes(0));
  const tensors = graph.tables(0).map((tensor): Tensor => ({
    shape: tensor.ints(0),
    type: TYPES[tensor.byte(1)] ?? 'other',
    data: item(buffers, tensor.int(2)),
    name: new TextDecoder().decode(tensor.bytes(3)),
  }));
  const named = (indices: readonly number[]) => indices.map((index) => item(tensors, index));
  return {
    inputs: named(graph.ints(1)),
    operators: graph.tables(3).map((operator) => ({
      code: item(codes, operator.int(0)),
      inputs: named(operator.ints(1)),
      output: item(named(operator.ints(2)), 0),
      options: operator.table(4),
    })),
  };
}

function item<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`No item ${index} in the TensorFlow Lite file`);
  return found;
}
