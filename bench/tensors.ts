/** The networks' Worker says with each answer how many tensors are alive; the last word is kept. */
export const TENSORS = `(() => {
  if (self.lastTensors === undefined) {
    self.lastTensors = null;
    const post = self.postMessage.bind(self);
    self.postMessage = (message, ...more) => {
      self.lastTensors = message.tensors ?? self.lastTensors;
      post(message, ...more);
    };
  }
  return self.lastTensors;
})()`;
