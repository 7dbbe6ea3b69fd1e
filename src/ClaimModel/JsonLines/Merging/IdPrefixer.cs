using System.Security.Cryptography;
using System.Text;
using ClaimModel.JsonLines.Streaming;
using ClaimModel.Model;
using ClaimModel.Values;

namespace ClaimModel.JsonLines.Merging;

/// <summary>Puts a prefix before the ids of the records of a dataset, and before all references to them. Not thread-safe.</summary>
internal sealed class IdPrefixer
{
    public const int MaxLength = 100;

    private readonly string _prefix;
    private readonly TextHasher _hasher;

    /// <summary>The hashes of the ids that a word of a proposition can stand for.</summary>
    private readonly IdTable _ids = new();

    private IdPrefixer(string prefix, TextHasher hasher) => (_prefix, _hasher) = (prefix, hasher);

    /// <summary>Creates a prefixer for the records of an input, whose ids are collected; null if the input has no prefix.</summary>
    public static IdPrefixer? For(MergeInput input, TextHasher hasher, CancellationToken cancellationToken)
    {
        if (input.Prefix.Length == 0)
        {
            return null;
        }

        var prefixer = new IdPrefixer(input.Prefix, hasher);
        foreach (var line in input.Lines)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line.Record is Actor or Topic or Claim && line.Record.ReferenceId is { } id)
            {
                prefixer._ids.AddOrGet(hasher.Of(id), 0);
            }
        }

        return prefixer;
    }

    public static bool IsValid(string prefix) => prefix is { Length: <= MaxLength } && (prefix.Length == 0 || RecordId.IsValid(prefix));

    /// <summary>Returns a record with prefixes.</summary>
    public ExtensibleRecord Apply(ExtensibleRecord record) => record switch
    {
        Actor actor => actor with { Id = Of(actor.Id), Roles = Each(actor.Roles, role => role with { Organization = OfOptional(role.Organization) }) },
        Topic topic => topic with { Id = Of(topic.Id), Broader = Each(topic.Broader, Of) },
        Source source => source with
        {
            Id = Of(source.Id),
            Authors = Each(source.Authors, Of),
            Publisher = OfOptional(source.Publisher),
            OriginalSource = OfOptional(source.OriginalSource),
        },
        Claim claim => Apply(claim),
        Contradiction contradiction => Apply(contradiction),
        _ => record,
    };

    private Claim Apply(Claim claim) => claim with
    {
        Id = Of(claim.Id),
        Claimants = Each(claim.Claimants, Of),
        OnBehalfOf = OfOptional(claim.OnBehalfOf),
        Topics = Each(claim.Topics, Of),
        About = Each(claim.About, Of),
        Proposition = claim.Proposition is { } proposition ? Apply(proposition) : null,
        Citations = Each(claim.Citations, Apply),
        Supersedes = Each(claim.Supersedes, Of),
        Repeats = Each(claim.Repeats, Of),
        Supports = Each(claim.Supports, Of),
        Reviews = Each(claim.Reviews, review => review with { Reviewer = OfOptional(review.Reviewer), Citations = Each(review.Citations, Apply) }),
        RecordedBy = OfOptional(claim.RecordedBy),
    };

    private Contradiction Apply(Contradiction contradiction)
    {
        var isDerived = contradiction.HasDerivedId || contradiction.Id == Contradiction.IdFor(contradiction.Claims.AsSpan());
        return contradiction with
        {
            Id = isDerived ? default : Of(contradiction.Id),
            Claims = Each(contradiction.Claims, Of),
            Topic = OfOptional(contradiction.Topic),
            Direction = OfOptional(contradiction.Direction),
            Detection = contradiction.Detection is { } detection ? detection with { By = OfOptional(detection.By) } : null,
            ReviewedBy = OfOptional(contradiction.ReviewedBy),
        };
    }

    private Citation Apply(Citation citation) => citation with { Source = Of(citation.Source), Via = Each(citation.Via, Of) };

    private Proposition Apply(Proposition proposition) => proposition with
    {
        Subject = OfWord(proposition.Subject),
        Value = proposition.Value is { } value ? OfWord(value) : null,
        Qualifiers = proposition.Qualifiers.IsEmpty ? default : Qualifiers.Of(proposition.Qualifiers.Select(qualifier => new Qualifier(qualifier.Key, OfWord(qualifier.Value)))),
    };

    private static ValueList<T> Each<T>(ValueList<T> items, Func<T, T> change) => items.IsEmpty ? items : items.Select(change).ToValueList();

    private TId? OfOptional<TId>(TId? id)
        where TId : struct, IRecordId<TId> => id is { } some ? Of(some) : null;

    private TId Of<TId>(TId id)
        where TId : struct, IRecordId<TId> => id.Value.Length == 0 ? id : TId.FromValid(Prefixed(id.Value));

    /// <summary>Returns a text with the prefix if it is the id of a record.</summary>
    private string OfWord(string text) => RecordId.IsValid(text) && _ids.Find(_hasher.Of(text)) >= 0 ? Prefixed(text) : text;

    private string Prefixed(string id)
    {
        const int HashBytes = 16;
        const int HashLength = 1 + (2 * HashBytes);
        if (_prefix.Length + id.Length <= RecordId.MaxLength)
        {
            return _prefix + id;
        }

        var hash = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(id)).AsSpan(0, HashBytes));
        var length = RecordId.MaxLength - _prefix.Length - HashLength;
        return $"{_prefix}{id.AsSpan(0, char.IsHighSurrogate(id[length - 1]) ? length - 1 : length)}~{hash}";
    }
}
