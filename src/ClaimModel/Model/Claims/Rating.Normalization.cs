namespace ClaimModel;

public sealed partial record Rating
{
    /// <summary>Returns the rating on a scale from 0 (<see cref="Worst"/>) to 1 (<see cref="Best"/>), so that it can be compared with ratings on other scales.</summary>
    /// <returns>
    /// A number from 0 to 1; null if the rating cannot be compared, because the value, the best or the worst is missing, the best and the worst are
    /// equal, or the value is not between them.
    /// </returns>
    public double? Normalize()
    {
        if (Value?.ToDouble() is not { } value || Best?.ToDouble() is not { } best || Worst?.ToDouble() is not { } worst)
        {
            return null;
        }

        var normalized = (value - worst) / (best - worst);
        return double.IsFinite(best - worst) && normalized is >= 0 and <= 1 ? normalized : null;
    }
}
