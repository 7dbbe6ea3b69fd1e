using ClaimModel.Diagnostics;
using ClaimModel.Values;

namespace ClaimModel.Interchange.Tables.Mapping;

/// <summary>Checks the paths of members in a mapping, and lists them.</summary>
internal static class MemberPaths
{
    /// <summary>The depth of references that the list of paths follows: a claim, its actor, and the organization of a role of the actor.</summary>
    private const int MaxReferences = 2;

    /// <summary>Returns why a path cannot be a target; null if it can.</summary>
    /// <param name="path">The path.</param>
    /// <param name="record">The type of the record.</param>
    public static string? ErrorOf(string path, string record)
    {
        var shape = RecordShape.Named(record)!; // the mapping has been checked
        if (!RecordPath.TryParse(path, out var steps) || steps.Any(static step => step.IsOthers))
        {
            return $"{MessageText.Quoted(path)} is no path of a member, such as \"text\" or \"citations[2].quote.exact\".";
        }

        for (var index = 0; index < steps.Count; index++)
        {
            var name = steps[index].Name!; // numbers of items follow names
            if (IsCustom(name))
            {
                return index == steps.Count - 1 ? null : $"{MessageText.Quoted(path)} goes on after the custom member {MessageText.Quoted(name)}.";
            }

            if (shape.Find(name) is not { } member)
            {
                var suggestion = SpellingSuggestion.For(path, All(record)) ?? SpellingSuggestion.For(name, shape.Members.Select(static known => known.Name));
                return $"{MessageText.Quoted(name)} is no member of {MessageText.WithArticle(shape.TypeName)}; names of custom members begin with x-.{MessageText.DidYouMean(suggestion)}";
            }

            if (index + 1 < steps.Count && steps[index + 1].Name is null)
            {
                index++;
                if (!member.IsList || (index + 1 < steps.Count && steps[index + 1].Name is null))
                {
                    return $"{MessageText.Quoted(name)} in the path {MessageText.Quoted(path)} has no numbered items.";
                }
            }

            var isLast = index == steps.Count - 1;
            if (member.Kind == MemberKind.KeyedTexts)
            {
                return index == steps.Count - 2 && steps[^1].Name is not null ? null : $"{MessageText.Quoted(path)} needs a key, such as {MessageText.Quoted($"{name}.en")}.";
            }

            if (isLast)
            {
                return member.Kind != MemberKind.Record ? null : $"{MessageText.Quoted(path)} is an object; write the path of one of its members, such as {MessageText.Quoted($"{path}.{RecordShape.Of(member.Record!).Members[0].Name}")}."; // a record has a type
            }

            if (!member.HasMembers)
            {
                return $"{MessageText.Quoted(name)} in the path {MessageText.Quoted(path)} has no members.";
            }

            shape = RecordShape.Of(member.Record!); // a member with members has a type
        }

        return null;
    }

    public static bool IsCustom(string name) => name.StartsWith("x-", StringComparison.Ordinal) && name.Length > 2;

    /// <summary>Returns the paths of all members of a type of record, without numbers of items and keys of languages.</summary>
    public static IEnumerable<string> All(string record) => All(RecordShape.Named(record)!, "", MaxReferences, []); // the name is one of a record

    private static IEnumerable<string> All(RecordShape shape, string prefix, int references, HashSet<string> outer)
    {
        foreach (var member in shape.Members)
        {
            var path = prefix + member.Name;
            if (member.Kind is not (MemberKind.Record or MemberKind.KeyedTexts))
            {
                yield return path;
            }

            var isReference = member.IsEntity;
            if (member.HasMembers && (!isReference || references > 0) && (isReference || outer.Add(shape.TypeName + member.Name)))
            {
                foreach (var inner in All(RecordShape.Of(member.Record!), $"{path}.", isReference ? references - 1 : references, isReference ? [] : outer))
                {
                    if (!isReference || !inner.EndsWith(".id", StringComparison.Ordinal) || inner.Length > path.Length + 3)
                    {
                        yield return inner;
                    }
                }
            }
        }
    }
}
