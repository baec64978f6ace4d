import { narrowedPaths } from '../narrowed-sites';
import { inCategory } from './row';

/** Where models are hosted, tried and run. */
export const hub = inCategory('hub', [
  { id: 'civitai', name: 'Civitai', hosts: ['civitai.com', 'civitai.green'] },
  { id: 'colab', name: 'Google Colab', hosts: ['colab.research.google.com'], default: 'opt' },
  { id: 'comfy', name: 'ComfyUI', hosts: ['comfy.org'] },
  { id: 'fal', name: 'fal', hosts: ['fal.ai'] },
  { id: 'fireworks', name: 'Fireworks AI', hosts: ['fireworks.ai'] },
  { id: 'gradio-share', name: 'Gradio share links', hosts: ['gradio.live'] },
  {
    id: 'hugging-face-spaces',
    name: 'Hugging Face Spaces',
    hosts: ['huggingface.co'],
    frameHosts: ['hf.space'],
    paths: narrowedPaths['huggingface.co'],
  },
  { id: 'kaggle', name: 'Kaggle', hosts: ['kaggle.com'], default: 'opt' },
  { id: 'replicate', name: 'Replicate', hosts: ['replicate.com'] },
  { id: 'rundiffusion', name: 'RunDiffusion', hosts: ['rundiffusion.com'], default: 'opt' },
  { id: 'runpod', name: 'RunPod', hosts: ['runpod.io', 'proxy.runpod.net'], default: 'opt' },
  { id: 'thinkdiffusion', name: 'ThinkDiffusion', hosts: ['thinkdiffusion.com'], default: 'opt' },
  { id: 'together', name: 'Together AI', hosts: ['together.ai'] },
  { id: 'vast', name: 'Vast.ai', hosts: ['vast.ai'], default: 'opt' },
]);
