/** On every list that is shipped, so that tests find them whatever else is on it. */
export const sensitiveTestSites = ['hashed.example', 'hashed-path.example/tools'] as const;
