public import Claims

/// Which decisions are asked for.
public enum DecisionScope: Hashable, Sendable {
  /// All about one article, whatever the run; decisions live on when the article is edited.
  case article(String)
  /// Those that were taken while looking at one run.
  case run(RunID)
  /// All about findings of these keys, whatever the article.
  case findings([ClaimKey])
}
