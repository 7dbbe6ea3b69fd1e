using System.Collections;
using System.Text.Json;
using ClaimModel.Interchange.Exporting;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;

namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>Writes the records of a dataset as nodes. <see cref="JsonLdVocabulary"/> says how each member is written.</summary>
internal sealed class JsonLdWriter(ExportContext context, Utf8JsonWriter json, JsonLdIris iris)
{
    private readonly ClaimDataset _dataset = context.Dataset;
    private readonly JsonLdLinkWriter _links = new(json, iris, new(context.Dataset));
    private string? _recordId;

    /// <summary>Writes the members of the dataset; its object is started and ended by the caller.</summary>
    /// <param name="afterRecord">Called after each record.</param>
    public void WriteDataset(Action afterRecord)
    {
        var type = JsonLdVocabulary.TypeOf("dataset");
        json.WriteString("@id", iris.Base);
        json.WriteString("@type", type.Name);
        foreach (var (name, value) in CodecRegistry.ForRecord(typeof(ClaimDataset)).ValuesOf(_dataset))
        {
            if (RecordType.Listed.FirstOrDefault(listed => listed.ListName == name) is { } records)
            {
                json.WriteStartArray(name);
                foreach (var record in records.In(_dataset))
                {
                    WriteRecord(records.Name, record);
                    afterRecord();
                }

                json.WriteEndArray();
            }
            else
            {
                WriteMember(type.TermOf(name), value, _dataset.Language, "dataset");
            }
        }

        WriteExtensions(_dataset);
    }

    private void WriteRecord(string record, ExtensibleRecord value)
    {
        _recordId = value is Contradiction contradiction ? contradiction.Id.Value : value.ReferenceId;
        WriteNode(value, _dataset.Language, record switch
        {
            "predicate" => iris.Of(record, ((Predicate)value).Id),
            "unit" => iris.Of(record, ((Unit)value).Id),
            _ => iris.Of(record, _recordId!), // all other records have an id
        });
    }

    private void WriteNode(ExtensibleRecord record, LanguageTag? language, string? iri = null, string? verdict = null)
    {
        var codec = CodecRegistry.ForRecord(record.GetType());
        var type = JsonLdVocabulary.TypeOf(codec.TypeName);
        language = LanguageOf(record) ?? language;
        WriteStart(type.Name, JsonLdClasses.Of(record), iri);
        if (verdict is not null)
        {
            WriteMember(JsonLdVocabulary.TypeOf("review").TermOf("verdict"), verdict, language, "review");
        }

        foreach (var (name, value) in codec.ValuesOf(record))
        {
            if (type.TermOf(name) is { Form: not JsonLdForm.Id } term && !(record is Review && name is "verdict" or "rating"))
            {
                WriteMember(term, value, language, codec.TypeName);
            }
        }

        if (record is Review review)
        {
            WriteRating(review, language);
        }

        _links.Write(record);
        WriteExtensions(record);
        json.WriteEndObject();
    }

    private void WriteStart(string type, ValueList<string> classes, string? iri)
    {
        json.WriteStartObject();
        if (iri is not null)
        {
            json.WriteString("@id", iri);
        }

        if (classes.IsEmpty)
        {
            json.WriteString("@type", type);
            return;
        }

        json.WriteStartArray("@type");
        json.WriteStringValue(type);
        foreach (var name in classes)
        {
            json.WriteStringValue(name);
        }

        json.WriteEndArray();
    }

    /// <summary>Returns the language that a record states for its texts.</summary>
    private static LanguageTag? LanguageOf(ExtensibleRecord record) => record switch
    {
        Claim claim => claim.Language,
        Source source => source.Language,
        Review review => review.Language,
        _ => null,
    };

    private void WriteMember(JsonLdTerm term, object value, LanguageTag? language, string record)
    {
        json.WritePropertyName(term.Name);
        switch (value)
        {
            case LanguageMap texts:
                WriteTexts(texts, record, term);
                break;
            case Qualifiers qualifiers:
                WriteQualifiers(qualifiers);
                break;
            case ExtensibleRecord node:
                WriteNode(node, language);
                break;
            case string text:
                WriteText(term, WellFormed(text, record, term), language);
                break;
            case bool truth:
                json.WriteBooleanValue(truth);
                break;
            case Number number:
                JsonLdLiterals.Write(json, number);
                break;
            case PartialDate date:
                JsonLdLiterals.Write(json, date.ToString(), JsonLdDates.DatatypeOf(date), "xsd:date");
                break;
            case DateInterval period:
                JsonLdLiterals.Write(json, period.ToString(), JsonLdDates.DatatypeOf(period), JsonLdDates.Edtf);
                break;
            case IEnumerable items:
                WriteItems(term, items, language, record);
                break;
            default:
                json.WriteStringValue(iris.OfId(value) ?? WellFormed(value.ToString() ?? "", record, term)); // an id, a word, a language, a version
                break;
        }
    }

    private void WriteItems(JsonLdTerm term, IEnumerable items, LanguageTag? language, string record)
    {
        json.WriteStartArray();
        foreach (var item in items)
        {
            switch (item)
            {
                case ExtensibleRecord node:
                    WriteNode(node, language);
                    break;
                case string predicate when term.Form == JsonLdForm.ReferenceSet:
                    json.WriteStringValue(iris.Of("predicate", predicate));
                    break;
                default:
                    json.WriteStringValue(iris.OfId(item) ?? WellFormed(item.ToString() ?? "", record, term));
                    break;
            }
        }

        json.WriteEndArray();
    }

    private void WriteText(JsonLdTerm term, string text, LanguageTag? language)
    {
        switch (term.Form)
        {
            case JsonLdForm.Prose:
                json.WriteStartObject();
                json.WriteString(language?.ToString() ?? "@none", text);
                json.WriteEndObject();
                break;
            case JsonLdForm.Reference when term.Name == "base":
                json.WriteStringValue(iris.Of("unit", text));
                break;
            case JsonLdForm.Reference:
                json.WriteStringValue(iris.Of("predicate", text));
                break;
            case JsonLdForm.TextOrReference when iris.OfText(text) is { } iri:
                json.WriteStartObject();
                json.WriteString("@id", iri);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    private void WriteTexts(LanguageMap texts, string record, JsonLdTerm term)
    {
        json.WriteStartObject();
        foreach (var (language, text) in texts)
        {
            json.WriteString(language.ToString(), WellFormed(text, record, term));
        }

        json.WriteEndObject();
    }

    private void WriteQualifiers(Qualifiers qualifiers)
    {
        var type = JsonLdVocabulary.TypeOf("qualifier");
        json.WriteStartArray();
        foreach (var (key, value) in qualifiers)
        {
            WriteStart(type.Name, ["schema:PropertyValue"], null);
            WriteMember(type.TermOf("key"), key, null, type.Record);
            WriteMember(type.TermOf("value"), value, null, type.Record);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    /// <summary>Writes the rating of a review, to which its verdict belongs in schema.org.</summary>
    private void WriteRating(Review review, LanguageTag? language)
    {
        if (review.Rating is not null || review.Verdict is not null)
        {
            json.WritePropertyName("rating");
            WriteNode(review.Rating ?? new(), language, verdict: review.Verdict);
        }
    }

    private void WriteExtensions(ExtensibleRecord record)
    {
        if (!record.Extensions.IsEmpty)
        {
            JsonLdLiterals.Write(json, record.Extensions);
        }
    }

    private string WellFormed(string text, string record, JsonLdTerm term) => context.WellFormed(text, $"{record}.{term.Member ?? term.Name}", _recordId);
}
