import { nodeOf } from './node';
import type { Network, Tensor } from './read';

const DEQUANTIZE = 6;

/** The two files of a TFJS graph model. */
export interface GraphModel {
  readonly json: string;
  readonly weights: Uint8Array;
}

/**
 * The network for TFJS. Its weights stay in half precision; TFJS widens them as it loads them. What is
 * concatenated at the network's end is given in pieces instead: Identity, Identity_1 and so on.
 *
 * @param outputs names of what is concatenated, in the order in which the pieces are counted
 * @param weightsPath of the weights, from the folder of the JSON file
 * @throws when there is something in the network that is not converted
 */
export function graphModel(
  network: Network,
  outputs: readonly string[],
  weightsPath: string,
): GraphModel {
  const halves = new Map<Tensor, Tensor | undefined>();
  for (const { code, inputs, output } of network.operators) {
    if (code === DEQUANTIZE) halves.set(output, inputs[0]);
  }
  const operators = network.operators.filter(({ code }) => code !== DEQUANTIZE);
  const joins = outputs.flatMap((name) => operators.filter(({ output }) => output.name === name));
  const pieces = joins.flatMap(({ inputs }) => inputs);
  const nameOf = (tensor: Tensor): string => {
    const piece = pieces.indexOf(tensor);
    if (piece < 0) return tensor.name;
    return piece === 0 ? 'Identity' : `Identity_${piece}`;
  };

  const nodes = operators
    .filter((operator) => !joins.includes(operator))
    .map(({ inputs, ...operator }) => ({
      name: nameOf(operator.output),
      weights: [],
      ...nodeOf({ ...operator, inputs: inputs.map((tensor) => halves.get(tensor) ?? tensor) }),
    }));
  const weights = nodes.flatMap((node): readonly Tensor[] => node.weights);

  const json = {
    format: 'graph-model',
    modelTopology: {
      versions: {},
      node: [
        ...network.inputs.map(placeholder),
        ...weights.map(({ name }) => ({ name, op: 'Const' })),
        ...nodes.map((node) => ({
          name: node.name,
          op: node.op,
          input: [...node.inputs.map(nameOf), ...node.weights.map(({ name }) => name)],
          attr: node.attr,
        })),
      ],
    },
    weightsManifest: [{ paths: [weightsPath], weights: weights.map(weightEntry) }],
  };
  return {
    json: JSON.stringify(json),
    weights: new Uint8Array(Buffer.concat(weights.map(({ data }) => data))),
  };
}

function placeholder({ name, shape }: Tensor): object {
  const dim = shape.map((size) => ({ size: String(size) }));
  return {
    name,
    op: 'Placeholder',
    attr: { dtype: { type: 'DT_FLOAT' }, shape: { shape: { dim } } },
  };
}

function weightEntry({ name, shape, type }: Tensor): object {
  if (type === 'int32') return { name, shape, dtype: type };
  if (type !== 'float16') throw new Error(`${name}: weights of type ${type} are not converted`);
  const quantization = { dtype: type, original_dtype: 'float32' };
  return { name, shape, dtype: 'float32', quantization };
}
