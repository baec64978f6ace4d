import { inCategory } from './row';

/** Of a program on this very computer, at the port that it takes by itself. */
const atPort = (port: number): readonly string[] => [`127.0.0.1:${port}`, `localhost:${port}`];

/** Programs that people run at home, and open in the browser. */
export const local = inCategory('local', [
  { id: 'local-comfyui', name: 'ComfyUI', hosts: atPort(8188), default: 'opt' },
  { id: 'local-invokeai', name: 'InvokeAI', hosts: atPort(9090), default: 'opt' },
  { id: 'local-open-webui', name: 'Open WebUI', hosts: atPort(3000), default: 'opt' },
  {
    id: 'local-stable-diffusion',
    name: 'Stable Diffusion WebUI',
    hosts: atPort(7860),
    default: 'opt',
  },
  { id: 'local-swarmui', name: 'SwarmUI', hosts: atPort(7801), default: 'opt' },
]);
