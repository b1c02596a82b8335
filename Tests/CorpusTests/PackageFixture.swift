import Foundation

/// The files of an invented package; tests change what they are about.
struct PackageFixture {
  var name = "harbour"
  var files: [String: String] = [
    "datapackage.json": """
    {"name": "harbour", "title": "Harbours of Northland", "licenses": [{"name": "CC0-1.0"}]}
    """,
    "entities.csv": """
    id,kind,label,aliases,note
    northland,country,Northland,the Northlanders|Kingdom of Northland,an invented country
    fair,event,Harbour Fair,~the fair,
    """,
    "measures.csv": """
    id,label,kind,unit,tolerance,shelf_life,low,high,aliases,note
    ships,ships launched,cumulative,1,,90,0,1000,(new) ships + launched/christened|launches,
    length,length of the pier,level,km,0.5,,0,100,pier,
    began,beginning of the fair,event,,,,,,+ began/opened,
    visitors,visitors of the fair,event,1,,,,,visitors,
    title,official name,name,,,,,,,
    grain,grain shipped,period-total,t,,,,,tonnes of grain,
    """,
    "sources.csv": """
    id,title,publisher,author,type,grade,published,retrieved,url,origin,private,note
    gazette,Launches of the year,Northland Gazette,A. Scribe,news,,2022-11-04,2023-01-02,\
    https://gazette.example.org/launches,,,
    register,Register of ships,Harbour Office,,official,primary,2022,,,,,
    copy,Launches again,Evening Copy,,news,weak,2022-11-05,,,gazette,true,
    """,
    "facts.csv": """
    id,subject,measure,value,unit,cmp,as_of,from,to,scope,place,said_by,status,rank,derived,note
    s2,northland,ships,63,,,2022-11-21,2022-01-01,2022-11-21,,,Harbour Office,,,,
    s1,northland,ships,59,1,=,2022-11-04,2022-01-01,2022-11-04,,,Harbour Office,done,normal,,first count
    p1,northland,length,3.4,km,,2022,,,,,,,,,
    p2,northland,length,3..4,km,,2020,,,,,,,,,
    f1,fair,began,2022-10-31,,,,,,,,,,,,
    v1,fair,visitors,240,,~,2022-11-05,,,,,,,,,
    n1,northland,title,Kingdom of Northland,,,,,,,,,,,,
    g1,northland,grain,1200,t,>=,,2022-01-01,2022-06-30,,,,,,,
    """,
    "references.csv": """
    fact,source,locator,quote
    s1,gazette,,59 ships launched this year
    s1,register,page 3,fifty-nine launches
    s2,gazette,,63 ships
    p1,register,page 1,a pier of 3.4 km
    p2,register,page 1,three to four kilometres
    f1,gazette,,began on October 31
    v1,gazette,,about 240 visitors
    n1,register,cover,
    g1,register,page 7,at least 1200 tonnes
    """,
    "edges.csv": """
    from,relation,to
    copy,republishes,gazette
    """,
    "retired.csv": """
    fact,reason,date,by
    """,
  ]

  /// Writes the files below a folder; returns that of the package.
  @discardableResult
  func write(below folder: URL) throws -> URL {
    let package = folder.appendingPathComponent(name, isDirectory: true)
    try FileManager.default.createDirectory(at: package, withIntermediateDirectories: true)
    for (file, text) in files {
      let text = text.hasSuffix("\n") ? text : text + "\n"
      try Data(text.utf8).write(to: package.appendingPathComponent(file))
    }
    return package
  }

  /// Replaces text in a file; it must be there.
  mutating func replace(_ old: String, in file: String, with new: String) {
    precondition(files[file]?.contains(old) == true, "\(file) has no '\(old)'")
    files[file] = files[file]?.replacing(old, with: new)
  }

  /// Adds a row to a file.
  mutating func add(_ row: String, to file: String) {
    files[file] = (files[file] ?? "").trimmingCharacters(in: .newlines) + "\n" + row
  }
}
