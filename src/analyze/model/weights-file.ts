/** Where the weights of the sentence model are; a bench puts those of a fold in its place. */
export const weightsFile = new URL('./weights/sentences.txt', import.meta.url);
