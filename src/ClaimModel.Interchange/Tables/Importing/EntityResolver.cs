using System.Buffers;
using System.Text;
using System.Text.Json;
using ClaimModel.Interchange.Tables.Conversion;
using ClaimModel.Interchange.Tables.Mapping;
using ClaimModel.Json.Writing;

namespace ClaimModel.Interchange.Tables.Importing;

/// <summary>Creates the actors, topics and sources that rows name, and returns their ids. Not thread-safe.</summary>
internal sealed class EntityResolver
{
    private const int MaxRemembered = 50_000;

    /// <summary>The number of details of one name that are remembered.</summary>
    private const int MaxDetails = 8;

    private readonly ImportContext _context;
    private readonly ActorNames _names;

    /// <summary>The results for names and their details. A repetition adds nothing to an entity.</summary>
    private readonly Dictionary<(MemberKind Kind, string Name), Resolved> _resolved = [];
    private readonly ArrayBufferWriter<byte> _buffer = new();
    private readonly Utf8JsonWriter _json;

    public EntityResolver(ImportContext context, ActorRules rules)
    {
        (_context, _names) = (context, new(rules));
        _json = new(_buffer, new JsonWriterOptions { Encoder = ClaimJsonEncoder.Instance, SkipValidation = true });
    }

    /// <summary>Replaces the names in the members of a record by ids.</summary>
    public void Resolve(ObjectNode record, RowState row)
    {
        foreach (var member in record.Members)
        {
            for (var index = 0; index < member.Records.Count; index++)
            {
                Resolve(member.Records[index], row);
            }

            if (member is { Member.IsEntity: true, Value: { } value })
            {
                if (member.Details is { } details)
                {
                    Resolve(details, row);
                }

                Resolve(member, value, row);
            }
        }
    }

    private void Resolve(MemberNode member, ValueNode value, RowState row)
    {
        var details = member.Details;
        if (details is not null && value.Values.Count != 1)
        {
            KeepAll(details.Leaves, row); // it is not clear about whom the details are
            details = null;
        }

        for (var index = 0; index < value.Values.Count; index++)
        {
            var resolved = Resolve(member.Member.Kind, value.Values[index], details, row, value.Column);
            value.Values[index] = resolved.Id;
            foreach (var conflict in resolved.Conflicts)
            {
                KeepAll(details!.Find(conflict)!.Leaves, row); // only details can conflict
            }
        }

        value.RemoveRepeated();
    }

    private static void KeepAll(IEnumerable<ValueNode> leaves, RowState row)
    {
        foreach (var leaf in leaves.Where(static leaf => leaf.IsInRow))
        {
            leaf.Keep(row);
        }
    }

    private string WriteDetails(ObjectNode details)
    {
        _buffer.ResetWrittenCount();
        _json.Reset();
        _json.WriteStartObject();
        details.WriteMembers(_json);
        _json.WriteEndObject();
        _json.Flush();
        return _buffer.WrittenCount == 2 ? "" : Encoding.UTF8.GetString(_buffer.WrittenSpan);
    }

    private Resolved Resolve(MemberKind kind, string name, ObjectNode? details, RowState row, int column)
    {
        var remembered = _resolved.GetValueOrDefault((kind, name));
        for (var known = remembered; known is not null; known = known.Next)
        {
            if (known.HasDetails(details))
            {
                return known;
            }
        }

        var text = details is null ? "" : WriteDetails(details);
        var conflicts = new List<string>();
        var origin = row.LastingOriginOf(column);
        var id = kind switch
        {
            MemberKind.Actor => Actor(name, text, details?.Find("kind")?.Value is { IsInRow: true }, origin, conflicts),
            MemberKind.Topic => _context.AddTopic(name, origin, topic => text.Length == 0 ? topic : EntityDetails.Add(topic, text, conflicts)).Value,
            _ => _context.AddSource(name, origin, source => text.Length == 0 ? source : EntityDetails.Add(source, text, conflicts)).Value,
        };
        if (_resolved.Count >= MaxRemembered)
        {
            _resolved.Clear();
            remembered = null;
        }

        var isFull = remembered is { Count: >= MaxDetails };
        return _resolved[(kind, name)] = new(id, [.. conflicts.Distinct()], ValuesOf(details), isFull ? null : remembered);
    }

    private static string[][] ValuesOf(ObjectNode? details) => details is null ? [] : [.. details.Leaves.Select(static leaf => leaf.Values.ToArray())];

    private string Actor(string name, string details, bool isKindInRow, ImportOrigin origin, List<string> conflicts)
    {
        var canonical = _names.Canonical(name);
        return _context.AddActor(canonical, origin, actor =>
        {
            var known = _names.Complete(actor, name);
            var detailed = details.Length == 0 ? known : EntityDetails.Add(known, details, conflicts);
            return !isKindInRow && _names.RuleOf(known.Name) is var (kind, _) ? detailed with { Kind = kind } : detailed; // a rule is more specific than a default
        }).Value;
    }

    /// <summary>An entity that was created or found, with what a row said about it.</summary>
    /// <param name="id">The id.</param>
    /// <param name="conflicts">The names of the details that it has with another value.</param>
    /// <param name="values">The values of the details.</param>
    /// <param name="next">The same entity with other details; null if there is none.</param>
    private sealed class Resolved(string id, string[] conflicts, string[][] values, Resolved? next)
    {
        public string Id => id;

        public string[] Conflicts => conflicts;

        public Resolved? Next => next;

        /// <summary>Gets the number of entries from this one on.</summary>
        public int Count { get; } = (next?.Count ?? 0) + 1;

        public bool HasDetails(ObjectNode? details)
        {
            var leaves = details?.Leaves;
            if ((leaves?.Count ?? 0) != values.Length)
            {
                return false;
            }

            for (var index = 0; index < values.Length; index++)
            {
                if (!values[index].AsSpan().SequenceEqual(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(leaves![index].Values)))
                {
                    return false;
                }
            }

            return true;
        }
    }
}
