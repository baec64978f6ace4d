/** What browsers call the two builds. */

export const geckoIds = {
  family: 'ask-first@ask-first.example',
  managed: 'ask-first-managed@ask-first.example',
} as const;

/**
 * Public keys, of which Chromium makes the id of an unpacked folder. A store gives a package its own key, and so
 * does a school that signs one: packages carry none of these. The private halves are thrown away.
 */
export const chromiumKeys = {
  family:
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAtjOcozgLvrhJ0ppEDssZp7QiwrYFmCi3490fm7M9CetspXp7YF2ZKC/c0+jhzpqwfCiek5Zy/IRU0NJBRzltRFNx0XOALR8mQhQ82MRQO6PNAXSLlU8uEEykD8obnyUk7RrK+AXhOqyos8/0/SMc0A3oLJTYao3H0g5Nj6mnHGqjscPWxvOIbVzZ6t5HDIW50NXTXuEjDIhlgKRJ59s1qZyWnyCLQiY/VTHkSp5Sf36cW3nxTjtIV5GOk7ruQSOHf5me9bgFiJQfF8cVa8gcO+bwqoTdfTVW/yze12mtM5gw60XpsRecy42HI8DAcisleiNZhJw2Ku8TbqJLVHI3VwIDAQAB',
  managed:
    'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAr0o1Hz0K4TaiFGvPW6eygiXAQ0EwIlH5STHusfIBA9Jr33LLN75VMKmAQHtWKKQSXtnCKtf1pJj9d1aoAOBLiJYIBFSaDU9Ru6pzjuNBka5nnvgYNqIJFGw/OAly1Q2EM8w3FMHyondKa2N5Y6RBsJztRq4AbGx2xAKiBXa7l1gtllWNuR+26eieVmJ+gEMzg6ojAGBzoadAb1MbKRrcbwS+PzwvQIezjZuDvZJIHCzy9Hq7a5rM9/ehlxqnEXz3d/0T8nov5q/NNBrhCBChzxdL0nNp1RTqJRPPyThdp7Lh5ZZdTJEHxb21Etb6+La11qM9WA81wLSY7pah+RgfcwIDAQAB',
} as const;

/**
 * By which the two know each other. A release adds what the Chrome Web Store and Edge Add-ons have given; a
 * school's own signature gives an id that the family's build cannot know.
 */
export const chromiumIds = {
  family: ['jjgcokfmlhhlcjbjfgjedfeijjnpocdj'],
  managed: ['apaicpohfhjoicekmnfibgppilkdjcdi'],
} as const;

export type BuildKind = keyof typeof geckoIds;
