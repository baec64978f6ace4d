/** The networks' Worker says with each answer how many tensors are alive; the last word is kept. */
export const TENSORS = `(() => {
  if (self.lastTensors === undefined) {
    self.lastTensors = null;
    const { postMessage } = MessagePort.prototype;
    MessagePort.prototype.postMessage = function (message, ...more) {
      self.lastTensors = message.tensors ?? self.lastTensors;
      postMessage.call(this, message, ...more);
    };
  }
  return self.lastTensors;
})()`;
