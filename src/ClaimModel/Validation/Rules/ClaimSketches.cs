using System.Text;
using ClaimModel.Json.Sketches;
using ClaimModel.Validation.Sketches;
using ClaimModel.Values;

namespace ClaimModel.Validation.Rules;

/// <summary>What the rules for claims conclude from sketches.</summary>
internal static class ClaimSketches
{
    private static readonly int Text = Clear<Claim>.Member("text");
    private static readonly int Stance = Clear<Claim>.Member("stance");
    private static readonly int Claimants = Clear<Claim>.Member("claimants");
    private static readonly int OnBehalfOf = Clear<Claim>.Member("onBehalfOf");
    private static readonly int AssertedOn = Clear<Claim>.Member("assertedOn");
    private static readonly int Citations = Clear<Claim>.Member("citations");
    private static readonly int Reviews = Clear<Claim>.Member("reviews");
    private static readonly int Proposition = Clear<Claim>.Member("proposition");
    private static readonly int CitedSource = Clear<Citation>.Member("source");
    private static readonly int Via = Clear<Citation>.Member("via");
    private static readonly int PublishedOn = Clear<Review>.Member("publishedOn");
    private static readonly int Predicate = Clear<Proposition>.Member("predicate");
    private static readonly int Quantity = Clear<Proposition>.Member("quantity");
    private static readonly int QuantityUnit = Clear<Quantity>.Member("unit");

    private static readonly byte[] DefaultStance = Encoding.UTF8.GetBytes(default(Term<Stance>).Word);

    /// <summary>Adds the same key as <see cref="ClaimRules.EnteredOnce"/> for a claim.</summary>
    public static bool AddKey(in Sketch claim, TextHasher hasher, List<TextHash> keys)
    {
        if (!claim.TryGetText(Text, out var text))
        {
            return false;
        }

        var parts = hasher.Begin();
        parts.Add(text);
        parts.Add(claim.Has(Stance) ? claim.StringOf(Stance) : DefaultStance);
        if (claim.Has(AssertedOn))
        {
            parts.Add(claim.StringOf(AssertedOn));
        }
        else
        {
            parts.AddNull();
        }

        for (var i = 0; i < claim.CountOf(Claimants); i++)
        {
            parts.Add(claim.StringOf(Claimants, i));
        }

        keys.Add(parts.Finish());
        return true;
    }

    /// <summary>Adds the hash of the predicate of the proposition.</summary>
    public static bool AddPredicate(in Sketch claim, TextHasher hasher, List<TextHash> hashes)
    {
        var isRead = claim.RecordOf(Proposition).TryGetText(Predicate, out var predicate);
        hashes.Add(hasher.OfUtf8(predicate));
        return isRead;
    }

    /// <summary>Determines whether the claim was not asserted after any of its sources was published.</summary>
    public static bool IsNotAfterSources(in Sketch claim, SketchLookup records)
    {
        var asserted = claim.ValueOf<PartialDate>(AssertedOn);
        var citation = claim.RecordOf(Citations);
        for (var left = claim.CountOf(Citations); ; citation = citation.Next())
        {
            var source = citation.LocationOf(CitedSource);
            if (!(records.CompareDate(source, asserted) >= 0) && (records.SourceAt(source) is not { } cited || asserted.IsSurelyAfter(cited.PublishedOn)))
            {
                return false;
            }

            if (--left == 0)
            {
                return true;
            }
        }
    }

    /// <summary>Returns a condition that the claim was not asserted before any of the claims that a list refers to.</summary>
    public static SketchCondition IsNotBefore(string list)
    {
        var member = Clear<Claim>.Member(list);
        return (in Sketch claim, SketchLookup records) =>
        {
            var asserted = claim.ValueOf<PartialDate>(AssertedOn);
            for (var i = 0; i < claim.CountOf(member); i++)
            {
                if (!(records.CompareDate(claim.LocationOf(member, i), asserted) <= 0))
                {
                    return false;
                }
            }

            return true;
        };
    }

    /// <summary>Determines whether each claimant may have held a role at the organization on whose behalf the claim was made, or holds none there at any time.</summary>
    public static bool AreInOffice(in Sketch claim, SketchLookup records)
    {
        const int MaxRoles = 16;
        var asserted = claim.ValueOf<PartialDate>(AssertedOn)!; // required
        var organization = claim.StringOf(OnBehalfOf);
        for (var i = 0; i < claim.CountOf(Claimants); i++)
        {
            if (records.ActorAt(claim.LocationOf(Claimants, i)) is not { Roles.Count: <= MaxRoles } actor)
            {
                return false;
            }

            var (hasRole, isPossible) = (false, false);
            foreach (var role in actor.Roles.AsSpan())
            {
                if (role.Organization is { } held && Ascii.Equals(organization, held.Value))
                {
                    hasRole = true;
                    isPossible |= OrganizationRoles.IsPossible(role, asserted);
                }
            }

            if (hasRole && !isPossible)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>Determines whether the claim was not asserted after any of its reviews was published.</summary>
    public static bool IsNotAfterReviews(in Sketch claim, SketchLookup records)
    {
        var asserted = claim.ValueOf<PartialDate>(AssertedOn);
        var review = claim.RecordOf(Reviews);
        for (var left = claim.CountOf(Reviews); ; review = review.Next())
        {
            if (asserted.IsSurelyAfter(review.ValueOf<PartialDate>(PublishedOn)))
            {
                return false;
            }

            if (--left == 0)
            {
                return true;
            }
        }
    }

    /// <summary>Determines whether the claim cites one source, or none of its sources is a copy.</summary>
    public static bool AreOriginals(in Sketch claim, SketchLookup records)
    {
        var count = claim.CountOf(Citations);
        var citation = claim.RecordOf(Citations);
        for (var left = count; count > 1; citation = citation.Next())
        {
            if (records.SourceAt(citation.LocationOf(CitedSource)) is not { OriginalSource: null })
            {
                return false;
            }

            if (--left == 0)
            {
                break;
            }
        }

        return true;
    }

    /// <summary>Determines whether none of the actors who relayed the claim is its claimant.</summary>
    public static bool AreOthers(in Sketch claim, SketchLookup records)
    {
        const int MaxCompared = 16;
        var citation = claim.RecordOf(Citations);
        if ((claim.MembersIn(Citations) >> Via & 1) == 0)
        {
            return true;
        }

        for (var left = claim.CountOf(Citations); claim.CountOf(Claimants) <= MaxCompared; citation = citation.Next())
        {
            for (var i = 0; i < citation.CountOf(Via); i++)
            {
                for (var k = 0; k < claim.CountOf(Claimants); k++)
                {
                    if (citation.LocationOf(Via, i) == claim.LocationOf(Claimants, k))
                    {
                        return false;
                    }
                }
            }

            if (--left == 0)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Determines whether the quantity of a proposition has the unit of the predicate.</summary>
    public static bool HasUnitOfPredicate(in Sketch proposition, SketchLookup records)
    {
        var quantity = proposition.RecordOf(Quantity);
        return !quantity.Has(QuantityUnit)
            || (proposition.TryGetText(Predicate, out var predicate)
                && records.FindPredicate(predicate) is { } known
                && (known.Unit is null || (quantity.TryGetText(QuantityUnit, out var unit) && Ascii.Equals(unit, known.Unit))));
    }
}
