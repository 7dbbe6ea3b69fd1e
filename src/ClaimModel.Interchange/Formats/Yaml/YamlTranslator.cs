using System.Text;
using ClaimModel.Interchange.Translation;
using ClaimModel.Json.Schema;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Formats.Yaml;

/// <summary>Translates a YAML document to JSON. What a value is depends on what the model requires at its place, and is never guessed. Not thread-safe.</summary>
/// <param name="events">The events of the text.</param>
/// <param name="json">The destination.</param>
/// <param name="maxDepth">The maximum nesting of mappings and sequences.</param>
/// <param name="report">Receives a rule, a message and a mark; what is reported does not end the translation.</param>
internal sealed class YamlTranslator(YamlEventReader events, TranslatedJson json, int maxDepth, Action<Rule, string, long> report)
{
    private const string CoreTag = "tag:yaml.org,2002:";

    /// <summary>The objects and arrays that have begun.</summary>
    private readonly List<OpenNode> _open = [];

    /// <summary>Gets the marks of the objects that were not complete when the translation failed.</summary>
    public IReadOnlySet<long> Incomplete { get; private set; } = new HashSet<long>();

    /// <summary>Translates the document, which is a mapping. If it is not well-formed, the JSON ends where that is noticed, with all brackets closed.</summary>
    public bool Translate(ValueSchema schema)
    {
        try
        {
            WriteValue(events.Next(), schema);
            if (events.Next().Kind == YamlEventKind.DocumentEnd && events.HasMore())
            {
                report(ImportRules.Syntax, "A second document begins here, and is not read. Write each dataset to a file of its own.", events.Mark);
            }

            return true;
        }
        catch (YamlFailure failure)
        {
            report(failure.Rule, failure.Message, failure.Mark);
            Incomplete = _open.Where(static open => open.IsObject).Select(static open => open.Mark).ToHashSet();
            for (var i = _open.Count - 1; i >= 0; i--)
            {
                Close(_open[i]);
            }

            return false;
        }
    }

    private void Close(OpenNode open)
    {
        if (!open.IsObject)
        {
            json.EndArray(events.Mark);
            return;
        }

        if (open.NeedsValue)
        {
            json.Raw("null"u8, open.Mark);
        }

        json.EndObject(events.Mark);
    }

    private void WriteValue(YamlEvent value, ValueSchema? schema)
    {
        CheckTag(value);
        switch (value.Kind)
        {
            case YamlEventKind.Scalar:
                WriteScalar(value, schema);
                break;
            case YamlEventKind.SequenceStart:
                WriteSequence(value.Mark, ItemsOf(schema));
                break;
            default:
                WriteMapping(value.Mark, schema);
                break;
        }
    }

    private void WriteSequence(long mark, ValueSchema? items)
    {
        Enter(isObject: false, mark);
        json.StartArray(mark);
        YamlEvent item;
        while ((item = events.Next()).Kind != YamlEventKind.End)
        {
            WriteValue(item, items);
        }

        json.EndArray(item.Mark);
        _open.RemoveAt(_open.Count - 1);
    }

    private void WriteMapping(long mark, ValueSchema? schema)
    {
        Enter(isObject: true, mark);
        json.StartObject(mark);
        YamlEvent key;
        while ((key = events.Next()).Kind != YamlEventKind.End)
        {
            if (!IsName(key))
            {
                Skip(events.Next());
                continue;
            }

            json.Name(key.Text, key.Mark);
            _open[^1] = new(true, true, mark);
            WriteValue(events.Next(), MemberOf(schema, key.Text));
            _open[^1] = new(true, false, mark);
        }

        json.EndObject(key.Mark);
        _open.RemoveAt(_open.Count - 1);
    }

    private bool IsName(YamlEvent key)
    {
        CheckTag(key);
        if (key.Kind != YamlEventKind.Scalar)
        {
            report(ImportRules.Syntax, "A list or an object is the name of a member here; names are texts. The member is not read.", key.Mark);
            Skip(key);
            return false;
        }

        if (key is { IsPlain: true, Text: "<<" })
        {
            report(ImportRules.Syntax, "YAML 1.2 has no merge key (<<); repeat the members instead. The merge is not read.", key.Mark);
            return false;
        }

        return true;
    }

    private void Skip(YamlEvent value)
    {
        var depth = 0;
        for (var next = value; ; next = events.Next())
        {
            depth += next.Kind switch
            {
                YamlEventKind.SequenceStart or YamlEventKind.MappingStart => 1,
                YamlEventKind.End => -1,
                _ => 0,
            };
            if (depth <= 0)
            {
                return;
            }

            CheckDepth(_open.Count + depth, next.Mark);
        }
    }

    private void WriteScalar(YamlEvent scalar, ValueSchema? schema)
    {
        if (!scalar.IsPlain || scalar.Tag is "!" or CoreTag + "str")
        {
            json.Text(scalar.Text, scalar.Mark);
        }
        else if (YamlScalar.IsNull(scalar.Text))
        {
            json.Raw("null"u8, scalar.Mark);
        }
        else if (schema is TextSchema or TermSchema)
        {
            json.Text(scalar.Text, scalar.Mark);
        }
        else if (YamlScalar.ToBoolean(scalar.Text) is { } boolean)
        {
            json.Raw(boolean ? "true"u8 : "false"u8, scalar.Mark);
        }
        else if (YamlScalar.IsNumber(scalar.Text))
        {
            json.Raw(Encoding.UTF8.GetBytes(scalar.Text), scalar.Mark);
        }
        else
        {
            json.Text(scalar.Text, scalar.Mark);
        }
    }

    private void CheckTag(YamlEvent value)
    {
        if (value.Tag.Length > 1 && !(value.Tag.StartsWith(CoreTag, StringComparison.Ordinal) && value.Tag[CoreTag.Length..] is "str" or "int" or "float" or "bool" or "null" or "map" or "seq"))
        {
            report(ImportRules.Doubtful, $"The tag {MessageText.Quoted(value.Tag)} has no meaning here, and is ignored. Remove it.", value.Mark);
        }
    }

    private void Enter(bool isObject, long mark)
    {
        CheckDepth(_open.Count + 1, mark);
        if (_open.Count > 0)
        {
            _open[^1] = _open[^1] with { NeedsValue = false };
        }

        _open.Add(new(isObject, false, mark));
    }

    private void CheckDepth(int depth, long mark)
    {
        if (depth > maxDepth)
        {
            throw new YamlFailure(ImportRules.Limit, $"Lists and objects are nested deeper than {maxDepth} levels here; nothing after this place is read.", mark);
        }
    }

    private static ValueSchema? ItemsOf(ValueSchema? schema) => schema switch
    {
        ListSchema list => list.Items,
        OneOrManySchema list => list.Item,
        _ => null,
    };

    private static ValueSchema? MemberOf(ValueSchema? schema, string name) => schema switch
    {
        RecordSchema record => record.Members.FirstOrDefault(member => member.Name == name)?.Value,
        LanguageMapSchema or QualifiersSchema => TextSchemas.Any,
        _ => null,
    };

    /// <summary>An object or array that has begun.</summary>
    /// <param name="IsObject">Whether it is an object.</param>
    /// <param name="NeedsValue">Whether the last name has no value yet.</param>
    /// <param name="Mark">The mark of its place.</param>
    private readonly record struct OpenNode(bool IsObject, bool NeedsValue, long Mark);
}
