// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "assay",
  products: [.executable(name: "assay", targets: ["assay"])],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/groue/GRDB.swift", from: "7.10.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.2"),
  ],
  targets: [
    .systemLibrary(
      name: "CPCRE2", pkgConfig: "libpcre2-8", providers: [.apt(["libpcre2-dev"])]),
    .systemLibrary(name: "CMD4C", pkgConfig: "md4c", providers: [.apt(["libmd4c-dev"])]),
    .systemLibrary(name: "CGumbo", pkgConfig: "gumbo", providers: [.apt(["libgumbo-dev"])]),
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),
    .systemLibrary(
      name: "CSodium", pkgConfig: "libsodium", providers: [.apt(["libsodium-dev"])]),

    .target(name: "Patterns", dependencies: ["CPCRE2"]),
    .target(name: "Words", dependencies: ["CStemmer"]),
    .target(name: "Tables"),
    .target(name: "Digests", dependencies: ["CSodium"]),
    .target(name: "Claims"),

    .target(name: "Documents", dependencies: ["Claims", "CMD4C", "CGumbo"]),
    .target(
      name: "Rules",
      dependencies: [
        "Claims", "Patterns", "Words", "Digests", .product(name: "Yams", package: "Yams"),
      ]),
    .target(
      name: "Extraction", dependencies: ["Claims", "Rules", "Patterns", "Words", "Digests"]),
    .target(
      name: "Corpus",
      dependencies: [
        "Claims", "Words", "Tables", "Digests", .product(name: "GRDB", package: "GRDB.swift"),
      ]),
    .target(name: "Verification", dependencies: ["Claims", "Words"]),
    .target(name: "Reports", dependencies: ["Claims", "Tables"]),
    .target(
      name: "Desk",
      dependencies: ["Claims", "Digests", .product(name: "GRDB", package: "GRDB.swift")]),
    .target(
      name: "Workbench",
      dependencies: [
        "Claims", "Documents", "Rules", "Extraction", "Corpus", "Verification", "Reports", "Desk",
        "Digests", "Words", "Tables", "Patterns",
      ]),
    .executableTarget(
      name: "assay",
      dependencies: [
        "Claims", "Documents", "Rules", "Extraction", "Corpus", "Verification", "Reports", "Desk",
        "Workbench", .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .executableTarget(
      name: "bench-speed",
      dependencies: ["CPCRE2", "Claims", "Digests", "Documents", "Extraction", "Rules"],
      path: "Benchmarks/Speed"),
  ],
  swiftLanguageModes: [.v6]
)

let tests: [(String, [Target.Dependency])] = [
  ("Patterns", []), ("Words", []), ("Tables", []), ("Digests", []), ("Claims", []),
  ("Documents", ["Claims"]), ("Rules", ["Claims", "Patterns"]),
  ("Extraction", ["Claims", "Rules", "Documents"]),
  ("Corpus", ["Claims", "Tables"]), ("Verification", ["Claims"]), ("Reports", ["Claims"]),
  ("Desk", ["Claims"]),
  (
    "Workbench",
    [
      "Claims", "Rules", "Corpus", "Reports", "Verification", "Documents", "Desk", "Extraction",
      "Tables", "Patterns", "Words",
    ]
  ),
]
package.targets.append(.target(name: "Support", path: "Tests/Support"))
for (module, others) in tests {
  package.targets.append(
    .testTarget(
      name: "\(module)Tests", dependencies: [.init(stringLiteral: module), "Support"] + others,
      exclude: ["Reports", "Workbench"].contains(module) ? ["Golden"] : []))
}
package.targets += [
  .testTarget(name: "ProjectTests", dependencies: ["Support"]),
  .testTarget(name: "CommandTests", dependencies: ["Support", "assay"]),
]

for target in package.targets where target.type != .system {
  target.swiftSettings =
    (target.swiftSettings ?? []) + [
      .enableUpcomingFeature("ExistentialAny"),
      .enableUpcomingFeature("InternalImportsByDefault"),
      .enableUpcomingFeature("MemberImportVisibility"),
    ]
}
