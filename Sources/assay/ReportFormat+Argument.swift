public import ArgumentParser
public import Reports

extension ReportFormat: ExpressibleByArgument {
  /// What the option says of the formats.
  static var help: ArgumentHelp {
    ArgumentHelp(stringLiteral: allCases.map(\.rawValue).joined(separator: ", ") + ".")
  }
}
