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

    private readonly ImportContext _context;
    private readonly ActorNames _names;

    /// <summary>The results for names and their details. A repetition adds nothing to an entity.</summary>
    private readonly Dictionary<(MemberKind Kind, string Name, string Details), Resolved> _resolved = [];
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
            foreach (var inner in member.Records)
            {
                Resolve(inner, row);
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
        var text = "";
        if (details is not null && details.Leaves.Count > 0)
        {
            if (value.Values.Count == 1)
            {
                text = WriteDetails(details);
            }
            else
            {
                // It is not clear about whom the details are.
                KeepAll(details, row);
            }
        }

        var isKindInRow = details?.Find("kind")?.Value is { IsInRow: true };
        var conflicts = new HashSet<string>();
        value.Replace(name =>
        {
            var resolved = Resolve(member.Member.Kind, name, text, isKindInRow, row.OriginOf(value.Column));
            conflicts.UnionWith(resolved.Conflicts);
            return resolved.Id;
        });
        if (conflicts.Count > 0)
        {
            foreach (var conflict in details?.Members.Where(detail => conflicts.Contains(detail.Member.Name)) ?? [])
            {
                KeepAll(conflict.Leaves, row);
            }
        }
    }

    private static void KeepAll(ObjectNode details, RowState row) => KeepAll(details.Leaves, row);

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

    private Resolved Resolve(MemberKind kind, string name, string details, bool isKindInRow, ImportOrigin origin)
    {
        if (_resolved.TryGetValue((kind, name, details), out var known))
        {
            return known;
        }

        var conflicts = new List<string>();
        var id = kind switch
        {
            MemberKind.Actor => Actor(name, details, isKindInRow, origin, conflicts),
            MemberKind.Topic => _context.AddTopic(name, origin, topic => details.Length == 0 ? topic : EntityDetails.Add(topic, details, conflicts)).Value,
            _ => _context.AddSource(name, origin, source => details.Length == 0 ? source : EntityDetails.Add(source, details, conflicts)).Value,
        };
        if (_resolved.Count >= MaxRemembered)
        {
            _resolved.Clear();
        }

        return _resolved[(kind, name, details)] = new(id, [.. conflicts]);
    }

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

    private sealed record Resolved(string Id, string[] Conflicts);
}
