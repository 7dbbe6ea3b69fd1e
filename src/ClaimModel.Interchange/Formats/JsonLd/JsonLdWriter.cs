using System.Collections;
using System.Text.Json;
using ClaimModel.Json.Codecs;
using ClaimModel.Json.Records;
using ClaimModel.Interchange.Exporting;

namespace ClaimModel.Interchange.Formats.JsonLd;

/// <summary>Writes the records of a dataset as nodes. <see cref="JsonLdVocabulary"/> says how each member is written.</summary>
internal sealed class JsonLdWriter(ExportContext context, Utf8JsonWriter json, JsonLdIris iris)
{
    private readonly ClaimDataset _dataset = context.Dataset;
    private readonly JsonLdLinks _links = new(context.Dataset);
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
            WriteVerdict(verdict, language);
        }

        foreach (var (name, value) in codec.ValuesOf(record))
        {
            if (type.TermOf(name) is { Form: not JsonLdForm.Id } term && !(record is Review && name is "verdict" or "rating"))
            {
                WriteMember(term, value, language, codec.TypeName);
            }
        }

        WriteDerived(record, language);
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
                json.WriteStringValue(IriOf(value) ?? WellFormed(value.ToString() ?? "", record, term)); // an id, a word, a language, a version
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
                    json.WriteStringValue(IriOf(item) ?? WellFormed(item.ToString() ?? "", record, term));
                    break;
            }
        }

        json.WriteEndArray();
    }

    private string? IriOf(object value) => value switch
    {
        ActorId id => iris.Of("actor", id.Value),
        TopicId id => iris.Of("topic", id.Value),
        SourceId id => iris.Of("source", id.Value),
        ClaimId id => iris.Of("claim", id.Value),
        _ => null,
    };

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
            case JsonLdForm.TextOrReference when ReferenceOf(text) is { } iri:
                json.WriteStartObject();
                json.WriteString("@id", iri);
                json.WriteEndObject();
                break;
            default:
                json.WriteStringValue(text);
                break;
        }
    }

    /// <summary>Returns the IRI of the actor or topic whose id a text is; null if it is neither, or both.</summary>
    private string? ReferenceOf(string text)
    {
        var actor = ActorId.TryParse(text, out var actorId) && _dataset.FindActor(actorId) is not null ? iris.Of("actor", text) : null;
        var topic = TopicId.TryParse(text, out var topicId) && _dataset.FindTopic(topicId) is not null ? iris.Of("topic", text) : null;
        return actor is null || topic is null ? actor ?? topic : null;
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

    private void WriteDerived(ExtensibleRecord record, LanguageTag? language)
    {
        switch (record)
        {
            case Actor actor:
                WriteIris("actedOnBehalfOf", [.. _links.PrincipalsOf(actor.Id)]);
                break;
            case Claim claim:
                WriteIris("appearance", [.. claim.Citations.Select(static citation => citation.Source).Distinct()]);
                WriteIris("disagreesWith", [.. _links.OpponentsOf(claim.Id)]);
                WriteTime(claim.AssertedOn);
                break;
            case Contradiction contradiction:
                WriteTime(contradiction.Detection?.On);
                break;
            case Review { Rating: not null } or Review { Verdict: not null }:
                var review = (Review)record;
                json.WritePropertyName("rating");
                WriteNode(review.Rating ?? new(), language, verdict: review.Verdict);
                break;
        }
    }

    private void WriteVerdict(string verdict, LanguageTag? language)
    {
        var term = JsonLdVocabulary.TypeOf("review").TermOf("verdict");
        WriteMember(term, verdict, language, "review");
    }

    private void WriteIris<TId>(string name, ValueList<TId> ids)
        where TId : struct
    {
        if (!ids.IsEmpty)
        {
            json.WriteStartArray(name);
            foreach (var id in ids)
            {
                json.WriteStringValue(IriOf(id));
            }

            json.WriteEndArray();
        }
    }

    private void WriteTime(PartialDate? date)
    {
        if (date is not null && JsonLdDates.DatatypeOf(date) is "xsd:dateTime" and var datatype)
        {
            json.WritePropertyName("generatedAtTime");
            JsonLdLiterals.Write(json, date.ToString(), datatype);
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
