/// What a word does in its sentence, as far as the lexicon says.
enum WordClass: String, Hashable, Sendable {
  case determiner, preposition, conjunction, splitter, relative, pronoun, auxiliary, adverb
}
