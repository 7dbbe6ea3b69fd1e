namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>Specifies how the values of a member are written in JSON-LD.</summary>
internal enum JsonLdForm
{
    /// <summary>A string, a word of a vocabulary or a boolean, as in the JSON of ClaimModel.</summary>
    Plain,

    /// <summary>A list of strings.</summary>
    PlainSet,

    /// <summary>A text with its language, or a text by language: a language map.</summary>
    Prose,

    /// <summary>A web address: a literal, because addresses in a dataset need not be valid.</summary>
    Address,

    /// <summary>A date: an <c>xsd:date</c> unless the value states another datatype.</summary>
    Date,

    /// <summary>A period: an EDTF literal unless the value states another datatype.</summary>
    Period,

    /// <summary>A number with all its digits: an <c>xsd:decimal</c>.</summary>
    Digits,

    /// <summary>The IRI of another record.</summary>
    Reference,

    /// <summary>The IRIs of other records, whose order has no meaning.</summary>
    ReferenceSet,

    /// <summary>The IRIs of other records in a meaningful order.</summary>
    ReferenceList,

    /// <summary>A text, or the IRI of the record whose id it is.</summary>
    TextOrReference,

    /// <summary>An object.</summary>
    Node,

    /// <summary>A list of objects, whose order has no meaning.</summary>
    NodeSet,

    /// <summary>A list of objects that refer to the record, instead of the record to them.</summary>
    ReverseNodeSet,

    /// <summary>The IRI of the record.</summary>
    Id,
}
