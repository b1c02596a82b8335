/// The slip that would explain a conflict.
public struct Diagnosis: Hashable, Sendable {
  /// What may have happened to the figure.
  public enum Slip: String, Hashable, Sendable, CaseIterable {
    case powerOfTen = "power-of-ten"
    case swappedDigits = "swapped-digits"
    case unitMixUp = "unit-mix-up"
    case yearOffByOne = "year-off-by-one"
    case otherSeries = "other-series"
    case droppedWord = "dropped-word"
  }

  /// What may have happened.
  public let slip: Slip
  /// The same in a sentence, with the figures.
  public let text: String

  /// Makes a diagnosis.
  public init(slip: Slip, text: String) {
    self.slip = slip
    self.text = text
  }
}
