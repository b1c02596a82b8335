import Claims

/// The findings as a page of Web Annotations (W3C Recommendation of 23 February 2017).
///
/// Each target has a quotation selector with its surroundings and a position selector that counts
/// Unicode code points of the article's text, as the data model asks for.
struct AnnotationRenderer: ReportRenderer {
  func render(_ report: Report) -> String {
    let items = report.documents.enumerated().flatMap { index, document in
      AnnotationItems(document, dispositions: report.dispositions, place: index + 1).values
    }
    let incidents = report.incidents.enumerated().map { index, incident in
      JSONValue.compact([
        ("id", .string("#incident-\(index + 1)")),
        ("type", "Annotation"),
        ("motivation", "commenting"),
        ("body", .array([AnnotationItems.text("Not checked: \(incident.message)", "commenting")])),
        ("target", .string(PercentEncoding.reference(incident.uri))),
      ])
    }
    let page: JSONValue = [
      "@context": "http://www.w3.org/ns/anno.jsonld",
      "id": "#page",
      "type": "AnnotationPage",
      "partOf": [
        "id": "#collection", "type": "AnnotationCollection",
        "label": .string(label(report)), "total": .integer(items.count + incidents.count),
      ],
      "startIndex": 0,
      "items": .array(items + incidents),
    ]
    return JSONWriter.indented(page)
  }

  private func label(_ report: Report) -> String {
    "Fact check by assay \(report.version): ".printable
      + Tally(report.documents).sentences.joined(separator: " ")
  }
}
