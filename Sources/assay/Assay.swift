import ArgumentParser

/// The root command.
struct Assay: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "assay",
    abstract: "Checks the figures and dates of an article against a curated corpus.",
    discussion: """
      Assay never says that something is false: it says what the corpus holds, where that comes \
      from, and how the article compares.

      Exit codes: 0 clean, 1 findings, 2 nothing checked, 3 partial, 70 internal error.
      """,
    version: ToolText.version,
    subcommands: [
      Check.self, ExtractCommand.self, Verify.self, Explain.self, Review.self, ReportCommand.self,
      RulesCommand.self, CorpusCommand.self, Runs.self, Version.self,
    ])
}
